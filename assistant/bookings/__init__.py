"""Free times, holds and bookings."""
