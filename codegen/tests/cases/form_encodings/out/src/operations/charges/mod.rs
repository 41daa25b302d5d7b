//! The operations on paths with the segment `charges`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateCharge`] | `POST /charges` |  |

mod create_charge;

pub use create_charge::CreateCharge;
