//! For the tests of applications.

mod clock;

pub use self::clock::TestClock;
