//! The operations on paths with the segment `c`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetC`] | `GET /c` |  |

mod get_c;

pub use get_c::GetC;
