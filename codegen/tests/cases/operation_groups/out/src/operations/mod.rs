//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStatus`] | `GET /status` |  |

mod get_status;
pub mod operations_tag;
pub mod pets;
pub mod pets_tag;
pub mod self_tag;
pub mod shop;
pub mod shop_parcels_labels;
pub mod type_tag;

pub use get_status::GetStatus;
pub use operations_tag::*;
pub use pets::*;
pub use pets_tag::*;
pub use self_tag::*;
pub use shop::*;
pub use shop_parcels_labels::*;
pub use type_tag::*;
