//! The operations on paths with the segment `one`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`OneInvoice`] | `GET /one` |  |

pub mod one_invoice;

#[doc(inline)]
pub use one_invoice::OneInvoice;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /one`; see [`OneInvoice`]. Returns
    /// [`Response`](crate::operations::one_invoice::Response).
    pub fn one_invoice(&self, request: impl Into<OneInvoice>) -> call::Call<'_, T, OneInvoice> {
        call::Call::new(self, request)
    }
}
