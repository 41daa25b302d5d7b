//! The operations of the API, each as a request type.

mod five;
mod four;
mod one;
mod three;
mod two;

pub use five::Five;
pub use four::Four;
pub use one::One;
pub use three::Three;
pub use two::Two;
