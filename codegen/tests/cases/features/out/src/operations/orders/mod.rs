//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddOrder`] | `POST /orders` |  |

mod add_order;

pub use add_order::AddOrder;
