//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOrders`] | `GET /orders` |  |

pub mod list_orders;

#[doc(inline)]
pub use list_orders::ListOrders;
