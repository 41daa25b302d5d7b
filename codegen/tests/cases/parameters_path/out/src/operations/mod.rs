//! The operations of the API, each as a request type.

mod get_json;
mod get_label;
mod get_matrix;
mod get_simple;

pub use get_json::GetJson;
pub use get_label::GetLabel;
pub use get_matrix::GetMatrix;
pub use get_simple::GetSimple;
