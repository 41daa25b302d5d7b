//! The operations on paths with the segment `rooms`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetSeat`] | `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}` |  |

pub mod get_seat;

#[doc(inline)]
pub use get_seat::GetSeat;
