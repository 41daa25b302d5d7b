//! The operations of the API, each as a request type.

#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "charges")]
pub mod charges;
#[cfg(feature = "droplets")]
pub mod droplets;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "once")]
pub mod once;
#[cfg(feature = "repositories")]
pub mod repositories;
#[cfg(feature = "tracks")]
pub mod tracks;

#[cfg(feature = "calls")]
pub use calls::*;
#[cfg(feature = "charges")]
pub use charges::*;
#[cfg(feature = "droplets")]
pub use droplets::*;
#[cfg(feature = "messages")]
pub use messages::*;
#[cfg(feature = "once")]
pub use once::*;
#[cfg(feature = "repositories")]
pub use repositories::*;
#[cfg(feature = "tracks")]
pub use tracks::*;
