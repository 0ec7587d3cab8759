/** SQL for the appointment that a kept key led to. Other receipts than those of bookings are no JSON. */
export const bookedId = `case when kind = 'booking' and receipt like '{%' then receipt::jsonb ->> 'id' end`;
