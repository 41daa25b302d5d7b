//! The operations on paths with the segment `charges`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateCharge`] | `POST /charges` |  |

mod create_charge;

pub use create_charge::CreateCharge;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /charges`; see [`CreateCharge`].
    pub fn create_charge(
        &self,
        request: impl Into<CreateCharge>,
    ) -> call::Call<'_, T, CreateCharge> {
        call::Call::new(self, request)
    }
}
