//! The operations on paths with the segment `stock`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CountStock`] | `GET /stock/{id}` |  |

mod count_stock;

pub use count_stock::CountStock;
