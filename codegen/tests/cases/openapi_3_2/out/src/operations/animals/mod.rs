//! Animals
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`QueryAnimals`] | `QUERY /animals` |  |
//! | [`PurgeAnimals`] | `Purge /animals` |  |

mod purge_animals;
mod query_animals;
#[cfg(feature = "wild")]
pub mod wild;

pub use purge_animals::PurgeAnimals;
pub use query_animals::QueryAnimals;
#[cfg(feature = "wild")]
pub use wild::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `QUERY /animals`; see [`QueryAnimals`]. Returns an array of
    /// [`Animal`](crate::types::Animal).
    pub fn query_animals(
        &self,
        request: impl Into<QueryAnimals>,
    ) -> call::Call<'_, T, QueryAnimals> {
        call::Call::new(self, request)
    }

    /// `Purge /animals`; see [`PurgeAnimals`].
    pub fn purge_animals(
        &self,
        request: impl Into<PurgeAnimals>,
    ) -> call::Call<'_, T, PurgeAnimals> {
        call::Call::new(self, request)
    }
}
