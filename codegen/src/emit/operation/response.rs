//! What becomes of the response to a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emitter;
use crate::ir::{ResponseBody, Status};

impl Emitter<'_> {
    /// The types of what a call brings, and the function that reads it.
    pub(super) fn reading(&mut self) -> (TokenStream, TokenStream) {
        let operation = self.operation;
        let success = operation.successes().next();
        let body = success.and_then(|response| response.body.as_ref());
        let failure = operation
            .failures()
            .find_map(|response| response.body.as_ref());
        let success_type = match body {
            Some(ResponseBody::Json(ty)) => self.written(ty),
            _ => quote!(()),
        };
        let failure_type = match failure {
            Some(ResponseBody::Json(ty)) => self.written(ty),
            _ => quote!(serde_json::Value),
        };
        let read = match body {
            Some(_) => quote!(operation::success(answer)),
            None => quote!(Ok(operation::empty(answer))),
        };
        let status = match success.map(|response| response.status) {
            Some(Status::Code(code)) => Literal::u16_unsuffixed(code),
            _ => Literal::u16_unsuffixed(200),
        };
        let types = quote! {
            type Success = #success_type;
            type Failure = #failure_type;
        };
        let read = quote! {
            fn read(answer: operation::Answer) -> operation::Called<Self> {
                match answer.status() {
                    #status => #read,
                    _ => Err(operation::failure(answer)),
                }
            }
        };
        (types, read)
    }
}
