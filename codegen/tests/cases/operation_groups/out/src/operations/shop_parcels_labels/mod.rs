//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListLabels`] | `GET /labels` |  |

mod list_labels;

pub use list_labels::ListLabels;
