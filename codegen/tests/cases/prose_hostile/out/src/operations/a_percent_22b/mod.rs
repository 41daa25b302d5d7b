//! The operations on paths with the segment `a%22b`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`QuoteStar`] | `GET /a%22b` | Ends with \` and \[x\]: http://\[ |

mod quote_star;

pub use quote_star::QuoteStar;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Ends with \` and \[x\]: http://\[
    ///
    /// `GET /a%22b`; see [`QuoteStar`]. Returns [`Text`](crate::types::Text).
    pub fn quote_star(&self, request: impl Into<QuoteStar>) -> call::Call<'_, T, QuoteStar> {
        call::Call::new(self, request)
    }
}
