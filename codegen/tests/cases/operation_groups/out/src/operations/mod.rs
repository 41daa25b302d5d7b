//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStatus`] | `GET /status` |  |

mod get_status;
pub mod pets;
pub mod shop;
pub mod shop_parcels_labels;

pub use get_status::GetStatus;
pub use pets::*;
pub use shop::*;
pub use shop_parcels_labels::*;
