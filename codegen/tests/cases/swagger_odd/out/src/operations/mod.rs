//! The operations of the API, each as a request type.

#[cfg(feature = "a")]
pub mod a;
#[cfg(feature = "b")]
pub mod b;
#[cfg(feature = "c")]
pub mod c;
#[cfg(feature = "d")]
pub mod d;

#[cfg(feature = "a")]
pub use a::*;
#[cfg(feature = "b")]
pub use b::*;
#[cfg(feature = "c")]
pub use c::*;
#[cfg(feature = "d")]
pub use d::*;
