//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SwapPets`] | `POST /pets` |  |

mod swap_pets;

pub use swap_pets::SwapPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /pets`; see [`SwapPets`]. Returns [`Pet`](crate::types::Pet).
    pub fn swap_pets(&self, request: impl Into<SwapPets>) -> call::Call<'_, T, SwapPets> {
        call::Call::new(self, request)
    }
}
