//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetSimple`] | `GET /simple/{word}/{words}/{color}/{colors}.json` |  |
//! | [`GetLabel`] | `GET /label/{word}/{words}/{wordlist}/{color}` |  |
//! | [`GetMatrix`] | `GET /matrix{word}/{words}/{wordlist}/x{color}` |  |
//! | [`GetJson`] | `GET /json/{filter}/{any}` |  |

mod get_json;
mod get_label;
mod get_matrix;
mod get_simple;

pub use get_json::GetJson;
pub use get_label::GetLabel;
pub use get_matrix::GetMatrix;
pub use get_simple::GetSimple;
