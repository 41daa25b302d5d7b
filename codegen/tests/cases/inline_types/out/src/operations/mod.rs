//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOrders`] | `GET /orders` |  |

mod list_orders;

pub use list_orders::ListOrders;
