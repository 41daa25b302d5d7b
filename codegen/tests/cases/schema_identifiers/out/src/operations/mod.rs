//! The operations of the API, each as a request type.

#[cfg(feature = "group")]
pub mod group;
#[cfg(feature = "owners")]
pub mod owners;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "trees")]
pub mod trees;

#[cfg(feature = "group")]
pub use group::*;
#[cfg(feature = "owners")]
pub use owners::*;
#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "trees")]
pub use trees::*;
