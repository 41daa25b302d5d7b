//! The operations of the API, each as a request type.

#[cfg(feature = "operations_tag")]
pub mod operations_tag;
#[cfg(feature = "pets")]
pub mod pets_tag;
#[cfg(feature = "self_tag")]
pub mod self_tag;
#[cfg(feature = "shop")]
pub mod shop;
#[cfg(feature = "shop_parcels_labels")]
pub mod shop_parcels_labels;
#[cfg(feature = "status")]
pub mod status;
#[cfg(feature = "type_tag")]
pub mod type_tag;

#[cfg(feature = "operations_tag")]
pub use operations_tag::*;
#[cfg(feature = "pets")]
pub use pets_tag::*;
#[cfg(feature = "self_tag")]
pub use self_tag::*;
#[cfg(feature = "shop")]
pub use shop::*;
#[cfg(feature = "shop_parcels_labels")]
pub use shop_parcels_labels::*;
#[cfg(feature = "status")]
pub use status::*;
#[cfg(feature = "type_tag")]
pub use type_tag::*;
