//! Servers of the API and of operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::optional;
use crate::ir::Server;

/// A server as a value of the runtime.
pub fn server(server: &Server) -> TokenStream {
    let url = &server.url;
    let label = optional(server.name.as_ref());
    let variables = server.variables.iter().map(|variable| {
        let name = &variable.name;
        let default = optional(variable.default.as_ref());
        let allowed = &variable.allowed;
        quote!(codegen::Variable { name: #name, default: #default, allowed: &[#(#allowed),*] })
    });
    quote!(codegen::Server { name: #label, url: #url, variables: &[#(#variables),*] })
}
