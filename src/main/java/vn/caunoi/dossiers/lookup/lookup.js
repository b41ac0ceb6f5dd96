// The receipt's QR carries the code behind the "#", which browsers keep to themselves.
const code = document.getElementById("ma");
const told = decodeURIComponent(location.hash.slice(1));
if (code && !code.value && /^ma=[\w.\-]{1,60}$/.test(told)) {
  code.value = told.slice(3);
  document.getElementById("bon-so").focus();
}
