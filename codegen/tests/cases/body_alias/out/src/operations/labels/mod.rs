//! The operations on paths with the segment `labels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetLabels`] | `PUT /labels` |  |

mod set_labels;

pub use set_labels::{SetLabels, SetLabelsSuccess};
