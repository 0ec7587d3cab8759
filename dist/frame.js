frameElement.parcours(r=>import(r));
