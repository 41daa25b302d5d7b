//! Those that live outside
//!
//! Nobody owns them.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListAnimals`] | `GET /animals` |  |

#[cfg(feature = "birds")]
pub mod birds;
mod list_animals;

#[cfg(feature = "birds")]
pub use birds::*;
pub use list_animals::ListAnimals;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /animals`; see [`ListAnimals`]. Returns an array of [`Animal`](crate::types::Animal).
    pub fn list_animals(&self, request: impl Into<ListAnimals>) -> call::Call<'_, T, ListAnimals> {
        call::Call::new(self, request)
    }
}
