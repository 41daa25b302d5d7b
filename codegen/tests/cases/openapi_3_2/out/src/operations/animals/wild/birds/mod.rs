//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CopyAnimals`] | `COPY /animals` |  |

mod copy_animals;

pub use copy_animals::CopyAnimals;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `COPY /animals`; see [`CopyAnimals`].
    pub fn copy_animals(&self, request: impl Into<CopyAnimals>) -> call::Call<'_, T, CopyAnimals> {
        call::Call::new(self, request)
    }
}
