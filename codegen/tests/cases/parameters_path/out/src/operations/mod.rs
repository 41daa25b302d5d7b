//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetMatrix`] | `GET /matrix{word}/{words}/{wordlist}/x{color}` |  |

mod get_matrix;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "label")]
pub mod label;
#[cfg(feature = "simple")]
pub mod simple;

pub use get_matrix::GetMatrix;
#[cfg(feature = "json")]
pub use json::*;
#[cfg(feature = "label")]
pub use label::*;
#[cfg(feature = "simple")]
pub use simple::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /matrix{word}/{words}/{wordlist}/x{color}`; see [`GetMatrix`].
    pub fn get_matrix(&self, request: impl Into<GetMatrix>) -> call::Call<'_, T, GetMatrix> {
        call::Call::new(self, request)
    }
}
