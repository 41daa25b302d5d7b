//! The operations on paths with the segment `transfers`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SwapTransfers`] | `POST /transfers` |  |

mod swap_transfers;

pub use swap_transfers::SwapTransfers;
