//! The operations on paths with the segment `orders`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOrder`] | `GET /orders/{order}` |  |

mod get_order;

pub use get_order::GetOrder;
