//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostFree`] | `POST /free` |  |
//! | [`PutFree`] | `PUT /free` |  |
//! | [`PostOptional`] | `POST /optional` |  |
//! | [`PostList`] | `POST /list` |  |
//! | [`PostNothing`] | `POST /nothing` |  |

mod post_free;
mod post_list;
mod post_nothing;
mod post_optional;
mod put_free;

pub use post_free::PostFree;
pub use post_list::PostList;
pub use post_nothing::PostNothing;
pub use post_optional::PostOptional;
pub use put_free::PutFree;
