//! The operations on paths with the segment `a%22b`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`QuoteStar`] | `GET /a%22b` | Ends with \` and \[x\]: http://\[ |

mod quote_star;

pub use quote_star::QuoteStar;
