/** What a wall clock and a wall calendar show somewhere: no zone, no instant. Months count from 1. */
export interface WallTime {
    year: number;
    month: number;
    day: number;
    hour: number;
    minute: number;
    second: number;
}
