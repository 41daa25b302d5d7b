//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Login`] | `POST /login` |  |
//! | [`Export`] | `GET /export` |  |

mod export;
#[cfg(feature = "files")]
pub mod files;
mod login;
#[cfg(feature = "text")]
pub mod text;

pub use export::Export;
#[cfg(feature = "files")]
pub use files::*;
pub use login::Login;
#[cfg(feature = "text")]
pub use text::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /login`; see [`Login`].
    pub fn login(&self, request: impl Into<Login>) -> call::Call<'_, T, Login> {
        call::Call::new(self, request)
    }

    /// `GET /export`; see [`Export`]. Returns bytes.
    pub fn export(&self, request: impl Into<Export>) -> call::Call<'_, T, Export> {
        call::Call::new(self, request)
    }
}
