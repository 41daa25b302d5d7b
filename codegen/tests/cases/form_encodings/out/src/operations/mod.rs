//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateCharge`] | `POST /charges` |  |

mod create_charge;

pub use create_charge::CreateCharge;
