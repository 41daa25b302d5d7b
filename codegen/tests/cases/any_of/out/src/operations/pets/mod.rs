//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SwapPets`] | `POST /pets` |  |

mod swap_pets;

pub use swap_pets::SwapPets;
