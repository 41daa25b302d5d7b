//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParcel`] | `POST /parcels` |  |
//! | [`SendLetter`] | `POST /letters` |  |
//! | [`SendNote`] | `POST /notes` |  |

mod send_letter;
mod send_note;
mod send_parcel;

pub use send_letter::SendLetter;
pub use send_note::SendNote;
pub use send_parcel::SendParcel;
