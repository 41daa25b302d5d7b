//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`QuoteStar`] | `GET /a%22b` | Ends with \` and \[x\]: http://\[ |

mod quote_star;

pub use quote_star::QuoteStar;
