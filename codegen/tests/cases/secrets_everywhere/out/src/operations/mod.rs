//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Login`] | `POST /login` |  |
//! | [`Upload`] | `POST /upload` |  |

#[cfg(feature = "choice")]
pub mod choice;
#[cfg(feature = "events")]
pub mod events;
mod login;
#[cfg(feature = "passwords")]
pub mod passwords;
#[cfg(feature = "tokens")]
pub mod tokens;
mod upload;
#[cfg(feature = "vaults")]
pub mod vaults;

#[cfg(feature = "choice")]
pub use choice::*;
#[cfg(feature = "events")]
pub use events::*;
pub use login::Login;
#[cfg(feature = "passwords")]
pub use passwords::*;
#[cfg(feature = "tokens")]
pub use tokens::*;
pub use upload::Upload;
#[cfg(feature = "vaults")]
pub use vaults::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /login`; see [`Login`]. Returns text.
    pub fn login(&self, request: impl Into<Login>) -> call::Call<'_, T, Login> {
        call::Call::new(self, request)
    }

    /// `POST /upload`; see [`Upload`].
    pub fn upload(&self, request: impl Into<Upload>) -> call::Call<'_, T, Upload> {
        call::Call::new(self, request)
    }
}
