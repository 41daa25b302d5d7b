//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Pets`] | `GET /twins` |  |

mod pets_operation;

pub use pets_operation::Pets;
