//! The operations on paths with the segment `styles`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStyles`] | `GET /styles` |  |

mod get_styles;

pub use get_styles::GetStyles;
