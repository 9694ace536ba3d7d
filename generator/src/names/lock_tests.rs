//! Names stay.
