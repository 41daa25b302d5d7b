//! The operations on paths with the segment `charges`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListCharges`] | `GET /charges` | Lists charges, as Stripe does. |

pub mod list_charges;

#[doc(inline)]
pub use list_charges::ListCharges;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists charges, as Stripe does.
    ///
    /// `GET /charges`; see [`ListCharges`]. Returns
    /// [`Response`](crate::operations::list_charges::Response).
    pub fn list_charges(&self, request: impl Into<ListCharges>) -> call::Call<'_, T, ListCharges> {
        call::Call::new(self, request)
    }
}
