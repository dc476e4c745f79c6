// What OpenSSL 3 calls deprecated is used where it has no equal: one's own source of random bytes.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Macros of OpenSSL as functions, so that Swift can call them.
static inline long postroom_ctx_set_min_version(SSL_CTX *ctx, int version) {
  return SSL_CTX_set_min_proto_version(ctx, version);
}
static inline long postroom_ctx_set_max_version(SSL_CTX *ctx, int version) {
  return SSL_CTX_set_max_proto_version(ctx, version);
}
static inline long postroom_ctx_set_session_cache_mode(SSL_CTX *ctx, long mode) {
  return SSL_CTX_set_session_cache_mode(ctx, mode);
}
static inline long postroom_set_server_name(SSL *ssl, const char *name) {
  return SSL_set_tlsext_host_name(ssl, name);
}
static inline long postroom_get_peer_tmp_key(SSL *ssl, EVP_PKEY **key) { return SSL_get_peer_tmp_key(ssl, key); }
static inline long postroom_get_tmp_key(SSL *ssl, EVP_PKEY **key) { return SSL_get_tmp_key(ssl, key); }
static inline long postroom_get_peer_signature_nid(SSL *ssl, int *nid) { return SSL_get_peer_signature_nid(ssl, nid); }
static inline long postroom_get_signature_nid(SSL *ssl, int *nid) { return SSL_get_signature_nid(ssl, nid); }
static inline long postroom_bio_set_mem_eof_return(BIO *bio, int value) { return BIO_set_mem_eof_return(bio, value); }
static inline int postroom_bio_pending(BIO *bio) { return BIO_pending(bio); }
static inline long postroom_bio_memory(BIO *bio, char **pointer) { return BIO_get_mem_data(bio, pointer); }
static inline int postroom_err_reason(unsigned long code) { return ERR_GET_REASON(code); }
static inline int postroom_err_library(unsigned long code) { return ERR_GET_LIB(code); }
static inline int postroom_chain_count(STACK_OF(X509) *chain) { return sk_X509_num(chain); }
static inline X509 *postroom_chain_certificate(STACK_OF(X509) *chain, int index) { return sk_X509_value(chain, index); }
static inline unsigned long postroom_name_flags(void) { return XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB; }
static inline long postroom_get_secure_renegotiation_support(SSL *ssl) {
  return SSL_get_secure_renegotiation_support(ssl);
}
static inline X509_EXTENSION *postroom_make_extension(X509 *issuer, X509 *subject, int nid, const char *value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, subject, 0, 0, 0);
  return X509V3_EXT_conf_nid(0, &context, nid, value);
}
static inline long postroom_ctx_cache_client_sessions(SSL_CTX *ctx) {
  return SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
}
static inline long postroom_ctx_set_curves(SSL_CTX *ctx, const int *curves, int count) {
  return SSL_CTX_set1_curves(ctx, curves, count);
}
static inline long postroom_ctx_set_ticket_keys(SSL_CTX *ctx, const unsigned char *keys, size_t count) {
  return SSL_CTX_set_tlsext_ticket_keys(ctx, (void *)keys, count);
}
// Calls back with the name that a client asks for; SSL_TLSEXT_ERR_OK or _NOACK comes back.
static inline void postroom_ctx_on_server_name(SSL_CTX *ctx, int (*callback)(SSL *, int *, void *)) {
  SSL_CTX_set_tlsext_servername_callback(ctx, callback);
}
static inline int postroom_use_identity(SSL *ssl, X509 *own, EVP_PKEY *key, X509 **others, int count) {
  STACK_OF(X509) *chain = sk_X509_new_null();
  for (int index = 0; index < count; index++) sk_X509_push(chain, others[index]);
  int result = SSL_use_cert_and_key(ssl, own, key, chain, 1);
  sk_X509_free(chain);
  return result;
}
static inline int postroom_ctx_use_identity(SSL_CTX *ctx, X509 *own, EVP_PKEY *key) {
  return SSL_CTX_use_cert_and_key(ctx, own, key, 0, 1);
}
