//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SwapPets`] | `POST /pets` |  |
//! | [`SwapTransfers`] | `POST /transfers` |  |

mod swap_pets;
mod swap_transfers;

pub use swap_pets::SwapPets;
pub use swap_transfers::SwapTransfers;
