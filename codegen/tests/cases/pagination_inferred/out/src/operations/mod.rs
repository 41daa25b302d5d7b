//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Twilio`] | `GET /twilio` |  |
//! | [`Github`] | `GET /github` |  |
//! | [`Google`] | `GET /google` |  |
//! | [`Stripe`] | `GET /stripe` |  |
//! | [`Openai`] | `GET /openai` |  |
//! | [`Jira`] | `GET /jira` |  |
//! | [`Posted`] | `POST /posted` |  |
//! | [`TwoArrays`] | `GET /two-arrays` |  |
//! | [`NoArray`] | `GET /no-array` |  |
//! | [`RequiredToken`] | `GET /required-token` |  |
//! | [`TokenInHeader`] | `GET /token-in-header` |  |
//! | [`CursorOrNumber`] | `GET /cursor-or-number` |  |
//! | [`UrlAsToken`] | `GET /url-as-token` |  |
//! | [`OffsetAlone`] | `GET /offset-alone` |  |
//! | [`ItemsWithoutId`] | `GET /items-without-id` |  |
//! | [`OtherTool`] | `GET /other-tool` |  |
//! | [`OtherBoolean`] | `GET /other-boolean` |  |

pub mod cursor_or_number;
mod github;
pub mod google;
pub mod items_without_id;
pub mod jira;
pub mod no_array;
#[cfg(feature = "not_paged")]
pub mod not_paged;
#[cfg(feature = "numbers")]
pub mod numbers;
pub mod offset_alone;
#[cfg(feature = "one")]
pub mod one;
pub mod openai;
mod other_boolean;
pub mod other_tool;
pub mod posted;
pub mod required_token;
pub mod stripe;
pub mod token_in_header;
pub mod twilio;
#[cfg(feature = "twilio")]
pub mod twilio_tag;
pub mod two_arrays;
pub mod url_as_token;

#[doc(inline)]
pub use cursor_or_number::CursorOrNumber;
pub use github::Github;
#[doc(inline)]
pub use google::Google;
#[doc(inline)]
pub use items_without_id::ItemsWithoutId;
#[doc(inline)]
pub use jira::Jira;
#[doc(inline)]
pub use no_array::NoArray;
#[cfg(feature = "not_paged")]
pub use not_paged::*;
#[cfg(feature = "numbers")]
pub use numbers::*;
#[doc(inline)]
pub use offset_alone::OffsetAlone;
#[cfg(feature = "one")]
pub use one::*;
#[doc(inline)]
pub use openai::Openai;
pub use other_boolean::OtherBoolean;
#[doc(inline)]
pub use other_tool::OtherTool;
#[doc(inline)]
pub use posted::Posted;
#[doc(inline)]
pub use required_token::RequiredToken;
#[doc(inline)]
pub use stripe::Stripe;
#[doc(inline)]
pub use token_in_header::TokenInHeader;
#[doc(inline)]
pub use twilio::Twilio;
#[cfg(feature = "twilio")]
pub use twilio_tag::*;
#[doc(inline)]
pub use two_arrays::TwoArrays;
#[doc(inline)]
pub use url_as_token::UrlAsToken;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /twilio`; see [`Twilio`]. Returns [`Response`](crate::operations::twilio::Response).
    pub fn twilio(&self, request: impl Into<Twilio>) -> call::Call<'_, T, Twilio> {
        call::Call::new(self, request)
    }

    /// `GET /github`; see [`Github`]. Returns an array of a string.
    pub fn github(&self, request: impl Into<Github>) -> call::Call<'_, T, Github> {
        call::Call::new(self, request)
    }

    /// `GET /google`; see [`Google`]. Returns [`Response`](crate::operations::google::Response).
    pub fn google(&self, request: impl Into<Google>) -> call::Call<'_, T, Google> {
        call::Call::new(self, request)
    }

    /// `GET /stripe`; see [`Stripe`]. Returns [`Response`](crate::operations::stripe::Response).
    pub fn stripe(&self, request: impl Into<Stripe>) -> call::Call<'_, T, Stripe> {
        call::Call::new(self, request)
    }

    /// `GET /openai`; see [`Openai`]. Returns [`Response`](crate::operations::openai::Response).
    pub fn openai(&self, request: impl Into<Openai>) -> call::Call<'_, T, Openai> {
        call::Call::new(self, request)
    }

    /// `GET /jira`; see [`Jira`]. Returns [`Response`](crate::operations::jira::Response).
    pub fn jira(&self, request: impl Into<Jira>) -> call::Call<'_, T, Jira> {
        call::Call::new(self, request)
    }

    /// `POST /posted`; see [`Posted`]. Returns [`Response`](crate::operations::posted::Response).
    pub fn posted(&self, request: impl Into<Posted>) -> call::Call<'_, T, Posted> {
        call::Call::new(self, request)
    }

    /// `GET /two-arrays`; see [`TwoArrays`]. Returns
    /// [`Response`](crate::operations::two_arrays::Response).
    pub fn two_arrays(&self, request: impl Into<TwoArrays>) -> call::Call<'_, T, TwoArrays> {
        call::Call::new(self, request)
    }

    /// `GET /no-array`; see [`NoArray`]. Returns
    /// [`Response`](crate::operations::no_array::Response).
    pub fn no_array(&self, request: impl Into<NoArray>) -> call::Call<'_, T, NoArray> {
        call::Call::new(self, request)
    }

    /// `GET /required-token`; see [`RequiredToken`]. Returns
    /// [`Response`](crate::operations::required_token::Response).
    pub fn required_token(
        &self,
        request: impl Into<RequiredToken>,
    ) -> call::Call<'_, T, RequiredToken> {
        call::Call::new(self, request)
    }

    /// `GET /token-in-header`; see [`TokenInHeader`]. Returns
    /// [`Response`](crate::operations::token_in_header::Response).
    pub fn token_in_header(
        &self,
        request: impl Into<TokenInHeader>,
    ) -> call::Call<'_, T, TokenInHeader> {
        call::Call::new(self, request)
    }

    /// `GET /cursor-or-number`; see [`CursorOrNumber`]. Returns
    /// [`Response`](crate::operations::cursor_or_number::Response).
    pub fn cursor_or_number(
        &self,
        request: impl Into<CursorOrNumber>,
    ) -> call::Call<'_, T, CursorOrNumber> {
        call::Call::new(self, request)
    }

    /// `GET /url-as-token`; see [`UrlAsToken`]. Returns
    /// [`Response`](crate::operations::url_as_token::Response).
    pub fn url_as_token(&self, request: impl Into<UrlAsToken>) -> call::Call<'_, T, UrlAsToken> {
        call::Call::new(self, request)
    }

    /// `GET /offset-alone`; see [`OffsetAlone`]. Returns
    /// [`Response`](crate::operations::offset_alone::Response).
    pub fn offset_alone(&self, request: impl Into<OffsetAlone>) -> call::Call<'_, T, OffsetAlone> {
        call::Call::new(self, request)
    }

    /// `GET /items-without-id`; see [`ItemsWithoutId`]. Returns
    /// [`Response`](crate::operations::items_without_id::Response).
    pub fn items_without_id(
        &self,
        request: impl Into<ItemsWithoutId>,
    ) -> call::Call<'_, T, ItemsWithoutId> {
        call::Call::new(self, request)
    }

    /// `GET /other-tool`; see [`OtherTool`]. Returns
    /// [`Response`](crate::operations::other_tool::Response).
    pub fn other_tool(&self, request: impl Into<OtherTool>) -> call::Call<'_, T, OtherTool> {
        call::Call::new(self, request)
    }

    /// `GET /other-boolean`; see [`OtherBoolean`]. Returns an array of a string.
    pub fn other_boolean(
        &self,
        request: impl Into<OtherBoolean>,
    ) -> call::Call<'_, T, OtherBoolean> {
        call::Call::new(self, request)
    }
}
