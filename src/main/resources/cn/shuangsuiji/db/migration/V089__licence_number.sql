-- A permit's number tells it from every other, so that a list of permits can come in again and again.
CREATE UNIQUE INDEX target_licence_number ON target_licence (number);
