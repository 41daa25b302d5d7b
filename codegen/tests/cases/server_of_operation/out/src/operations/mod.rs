//! The operations of the API, each as the request that makes a call.

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
