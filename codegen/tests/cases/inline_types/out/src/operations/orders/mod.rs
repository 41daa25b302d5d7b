//! The operations on paths with the segment `orders`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOrders`] | `GET /orders` |  |

pub mod list_orders;

#[doc(inline)]
pub use list_orders::ListOrders;
