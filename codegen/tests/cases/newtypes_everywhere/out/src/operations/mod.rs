//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetEvent`] | `GET /events/{event}/{level}` |  |
//! | [`SetLimit`] | `PUT /limit` |  |
//! | [`SetId`] | `PUT /id` |  |
//! | [`SendForm`] | `POST /form` |  |
//! | [`SendParts`] | `POST /parts` |  |

mod get_event;
mod send_form;
mod send_parts;
mod set_id;
mod set_limit;

pub use get_event::GetEvent;
pub use send_form::SendForm;
pub use send_parts::SendParts;
pub use set_id::SetId;
pub use set_limit::SetLimit;
