//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetA`] | `GET /a` |  |
//! | [`GetB`] | `GET /b` |  |

mod get_a;
mod get_b;

pub use get_a::GetA;
pub use get_b::GetB;
