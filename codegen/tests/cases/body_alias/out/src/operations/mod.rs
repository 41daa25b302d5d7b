//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetLabels`] | `PUT /labels` |  |
//! | [`SetNames`] | `PUT /names` |  |
//! | [`SetCount`] | `PUT /count` |  |
//! | [`SetEither`] | `PUT /either` |  |

mod set_count;
mod set_either;
mod set_labels;
mod set_names;

pub use set_count::SetCount;
pub use set_either::{SetEither, SetEitherBody};
pub use set_labels::{SetLabels, SetLabelsSuccess};
pub use set_names::SetNames;
